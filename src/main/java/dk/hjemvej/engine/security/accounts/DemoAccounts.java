package dk.hjemvej.engine.security.accounts;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** One account per role, so that a newcomer can look at the pathway through everybody's eyes. */
@Component
@Profile("demo")
class DemoAccounts implements FirstAccounts {

  private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

  private final NewAccounts accounts;
  private final Environment environment;

  DemoAccounts(NewAccounts accounts, Environment environment) {
    this.accounts = accounts;
    this.environment = environment;
  }

  @Override
  public void create() {
    for (DemoAccount account : DemoAccount.ALL) {
      if (!accounts.exists(account.name())) {
        User user = accounts.named(account.name(), account.displayName(), account.password());
        user.setEmail(account.mail());
        accounts.createWithoutPasswordPolicy(user, account.role());
      }
    }
  }

  /** After everything else that happens at start, so that the table is the last thing on screen. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void printTable() {
    LOG.info(
        """


          Hjemvej kører: http://localhost:{}

          Konto       Adgangskode   Rolle
          ---------   -----------   -----------------------
        {}
          Tasklist er til sagsarbejdet. leader, head og owner kan også åbne Cockpit, admin også Admin.
        """,
        environment.getProperty("local.server.port", "8080"),
        DemoAccount.ALL.stream().map(DemoAccounts::row).collect(Collectors.joining()));
  }

  private static String row(DemoAccount account) {
    return "  %-9s   %-11s   %s%n"
        .formatted(account.name(), account.password(), account.displayName());
  }
}
