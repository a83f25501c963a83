package dk.hjemvej.engine;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets rooms do something every so often, on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {}
