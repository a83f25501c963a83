package dk.hjemvej.engine.security.accounts;

import dk.hjemvej.engine.security.Role;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The first account of a production database. Without an administrator the engine would offer its
 * set-up page to whoever comes first (SAFETY S4), so production does not start without one.
 */
@Component
@Profile("production")
class FirstAdministrator implements FirstAccounts {

  private static final String NAME = "hjemvej.admin.user";
  private static final String PASSWORD = "hjemvej.admin.password";

  private final IdentityService identities;
  private final NewAccounts accounts;
  private final String name;
  private final String password;

  FirstAdministrator(
      IdentityService identities,
      NewAccounts accounts,
      @Value("${" + NAME + ":administrator}") String name,
      @Value("${" + PASSWORD + ":}") String password) {
    this.identities = identities;
    this.accounts = accounts;
    this.name = name;
    this.password = password;
  }

  @Override
  public void create() {
    if (hasAdministrator()) {
      return;
    }
    if (password.isBlank()) {
      throw new NotFitForProduction(
          List.of(
              new NotFitForProduction.Finding(
                  "Der er ingen administrator i databasen",
                  PASSWORD + " (miljøvariabel HJEMVEJ_ADMIN_PASSWORD) ved første start",
                  "ingen værdi")));
    }
    try {
      accounts.create(accounts.named(name, "Administrator", password), Role.ADMINISTRATORS);
    } catch (ProcessEngineException tooWeak) {
      throw new NotFitForProduction(
          List.of(
              new NotFitForProduction.Finding(
                  "Den første administrators adgangskode er for svag",
                  "mindst 10 tegn med små og store bogstaver, tal og specialtegn i " + PASSWORD,
                  "en adgangskode, som reglerne afviser")),
          tooWeak);
    }
  }

  private boolean hasAdministrator() {
    return identities.createUserQuery().memberOfGroup(Role.ADMINISTRATORS.groupId()).count() > 0;
  }
}
