package dk.hjemvej.scenario.support;

import dk.hjemvej.Hjemvej;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A test against the running web server, with the accounts of the demo and none of its people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Hjemvej.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "hjemvej.demo.people=0")
@ActiveProfiles({"test", "demo"})
@Import({PostgreSql.class, TestComponents.class})
@ExtendWith(CleanSlate.class)
public @interface WebTest {}
