package dk.hjemvej.scenario.support;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Workers to whom scenario tests can give a case. */
@TestComponent
public class Staff {

  private static final Map<String, String> GROUP_OF =
      Map.of("cti", "cti-workers", "cti2", "cti-workers", "icm", "icm-workers", "act", "act-team");

  @Autowired private IdentityService identity;

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  public void hire() {
    GROUP_OF.forEach(
        (worker, group) -> {
          if (identity.createUserQuery().userId(worker).count() == 0) {
            User user = identity.newUser(worker);
            user.setFirstName("Test");
            user.setLastName(worker);
            user.setPassword("Lygte7-Paraply!");
            identity.saveUser(user);
            identity.createMembership(worker, group);
          }
        });
  }
}
