package dk.hjemvej.assignment;

import dk.hjemvej.casefile.ProgrammeAge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a municipality may set about assignment without a build. */
@Configuration(proxyBeanMethods = false)
class AssignmentSettings {

  @Bean
  LegalAge legalAge(ProgrammeAge programme, YouthSupportAge youthSupport) {
    return new LegalAge(programme, youthSupport);
  }
}
