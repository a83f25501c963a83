package dk.hjemvej.scenario.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * Everybody who helps in a test. All of them are in every application that tests share, because an
 * import of one's own on a test class would start another application for it.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
    basePackages = "dk.hjemvej",
    useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter(TestComponent.class))
class TestComponents {}
