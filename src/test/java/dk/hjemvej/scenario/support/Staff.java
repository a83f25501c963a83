package dk.hjemvej.scenario.support;

import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.Worker.Certificate;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;

/** Workers to whom scenario tests can give a case. */
@TestComponent
public class Staff {

  private static final Map<String, String> GROUP_OF =
      Map.of("cti", "cti-workers", "cti2", "cti-workers", "icm", "icm-workers", "act", "act-team");

  private static final LocalDate CERTIFIED_ON = LocalDate.of(2024, 3, 1);

  private static final Map<String, Method> METHOD_OF =
      Map.of("cti-workers", Method.CTI, "icm-workers", Method.ICM, "act-team", Method.ACT);

  @Autowired private IdentityService identity;
  @Autowired private WorkerRegister register;
  @Autowired private JdbcTemplate jdbc;

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  public void hire() {
    GROUP_OF.forEach(this::hire);
  }

  /** A colleague with an account, in the method's team, certified since 2024. */
  public void hire(String worker, String group) {
    account(worker, group);
    register.register(
        new Worker(
            worker,
            BigDecimal.valueOf(37),
            null,
            true,
            List.of(new Certificate(METHOD_OF.get(group), CERTIFIED_ON))),
        "test");
  }

  /** The account and the entry in the register go; whoever they were responsible for stays. */
  public void leaves(String worker) {
    identity.deleteUser(worker);
    jdbc.update("delete from worker_certificate where user_id = ?", worker);
    jdbc.update("delete from worker where user_id = ?", worker);
  }

  private void account(String worker, String group) {
    if (identity.createUserQuery().userId(worker).count() == 0) {
      User user = identity.newUser(worker);
      user.setFirstName("Test");
      user.setLastName(worker);
      user.setPassword("Lygte7-Paraply!");
      identity.saveUser(user);
      identity.createMembership(worker, group);
    }
  }
}
