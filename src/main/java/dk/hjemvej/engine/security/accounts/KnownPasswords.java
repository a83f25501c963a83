package dk.hjemvej.engine.security.accounts;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Refuses a database with accounts of the demo, or with a password that equals the account's name.
 * Compares with the stored hash itself: a login attempt would be counted as one.
 */
@Component
@Profile("production")
class KnownPasswords {

  private final IdentityService identities;
  private final ProcessEngineConfigurationImpl engine;

  KnownPasswords(IdentityService identities, ProcessEngineConfigurationImpl engine) {
    this.identities = identities;
    this.engine = engine;
  }

  void refuse() {
    List<NotFitForProduction.Finding> findings =
        identities.createUserQuery().unlimitedList().stream()
            .filter(user -> isFromDemo(user) || hasItsNameAsPassword(user))
            .map(KnownPasswords::finding)
            .toList();
    if (!findings.isEmpty()) {
      throw new NotFitForProduction(findings);
    }
  }

  private static boolean isFromDemo(User user) {
    return Objects.requireNonNullElse(user.getEmail(), "").endsWith(DemoAccount.MAIL_DOMAIN);
  }

  private boolean hasItsNameAsPassword(User user) {
    UserEntity stored = (UserEntity) user;
    String salted = EncryptionUtil.saltPassword(user.getId(), stored.getSalt());
    return stored.getPassword() != null
        && engine.getPasswordManager().check(salted, stored.getPassword());
  }

  private static NotFitForProduction.Finding finding(User user) {
    return new NotFitForProduction.Finding(
        "Databasen har en konto fra demoen eller med kontoens navn som adgangskode",
        "en database uden demokonti og kendte adgangskoder",
        "kontoen " + user.getId());
  }
}
