package dk.hjemvej.engine.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The order in which a request meets the guards, all of them before the engine's own filters. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginLimits.class)
class WebGuards {

  private static final String EVERYTHING = "/*";
  private static final String REST = CalledPath.REST + "/*";
  private static final String WEB_APPLICATIONS = CalledPath.WEB_APPLICATIONS + "/*";
  private static final String LOGIN = CalledPath.WEB_APPLICATIONS + "/admin/auth/*";

  @Bean
  FilterRegistrationBean<Filter> noSetupPage() {
    return registered(0, new NoSetupPage(), EVERYTHING);
  }

  @Bean
  FilterRegistrationBean<Filter> securityHeaders() {
    return registered(1, new SecurityHeaders(), EVERYTHING);
  }

  @Bean
  FilterRegistrationBean<Filter> errorTexts() {
    return registered(2, new ErrorTexts(), REST, WEB_APPLICATIONS);
  }

  @Bean
  FilterRegistrationBean<Filter> restLogin(
      @Value("${hjemvej.engine-rest.enabled}") boolean enabled,
      IdentityService identities,
      Callers callers,
      WrongLogins wrongLogins) {
    Filter door = enabled ? new RestLogin(identities, callers, wrongLogins) : new ClosedRest();
    return registered(3, door, REST);
  }

  @Bean
  FilterRegistrationBean<Filter> guardedCalls(Callers callers) {
    return registered(4, new GuardedCalls(callers), REST, WEB_APPLICATIONS);
  }

  @Bean
  FilterRegistrationBean<Filter> webLoginLimit(WrongLogins wrongLogins) {
    return registered(5, new WebLoginLimit(wrongLogins), LOGIN);
  }

  private static FilterRegistrationBean<Filter> registered(
      int place, Filter filter, String... paths) {
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns(paths);
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    return registration;
  }
}
