package dk.hjemvej.safety;

import dk.hjemvej.scenario.support.WebTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of what must never happen, against the running web server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebTest
@interface SafetyTest {}
