package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.HousingRegister;
import dk.hjemvej.housing.Tenancies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Allocated homes of {@code housing_unit}. */
@Repository
class TenancyTable implements Tenancies {

  private final JdbcClient jdbc;
  private final HousingRegister register;
  private final CivilTime time;

  TenancyTable(JdbcClient jdbc, HousingRegister register, CivilTime time) {
    this.jdbc = jdbc;
    this.register = register;
    this.time = time;
  }

  @Override
  public void giveUp(int unitId, CaseNumber youth) {
    register.lock();
    jdbc.sql(
            """
            update housing_unit set state = 'WITHDRAWN', case_number = null, withdrawn_on = :on
            where unit_id = :unit and case_number = :case and state = 'ALLOCATED'
            """)
        .param("on", time.today())
        .param("unit", unitId)
        .param("case", youth.value())
        .update();
  }
}
