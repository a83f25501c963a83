package dk.hjemvej.housing.database;

import dk.hjemvej.housing.HousingRegister;
import dk.hjemvej.housing.RegisterChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one row of {@code housing_register}. A lock without a transaction would hold nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegisterInDatabase implements HousingRegister {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  RegisterInDatabase(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  @Override
  public long lock() {
    return jdbc.sql("select version from housing_register where id = 1 for update")
        .query(Long.class)
        .single();
  }

  @Override
  public void changed() {
    lock();
    jdbc.sql("update housing_register set version = version + 1 where id = 1").update();
    events.publishEvent(new RegisterChanged());
  }
}
