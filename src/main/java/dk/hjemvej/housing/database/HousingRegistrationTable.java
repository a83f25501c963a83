package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.HousingRegistrations;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code housing_registration}. */
@Repository
class HousingRegistrationTable implements HousingRegistrations {

  private final JdbcClient jdbc;
  private final CivilTime time;

  HousingRegistrationTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void register(CaseNumber youth, Registration registration) {
    boolean known =
        write(
                youth,
                registration,
                """
        update housing_registration set registered_on = :on, registration_no = :no,
          renew_by = :renewBy, ended_on = null
        where case_number = :case and organisation = :organisation
        """)
            == 1;
    if (!known) {
      write(
          youth,
          registration,
          """
          insert into housing_registration
            (case_number, organisation, registered_on, registration_no, renew_by)
          values (:case, :organisation, :on, :no, :renewBy)
          """);
    }
  }

  @Override
  public void renewed(CaseNumber youth, String organisation, LocalDate renewBy) {
    jdbc.sql(
            """
            update housing_registration set renew_by = :renewBy
            where case_number = :case and organisation = :organisation
            """)
        .param("renewBy", renewBy)
        .param("case", youth.value())
        .param("organisation", organisation)
        .update();
  }

  @Override
  public void givenUp(CaseNumber youth, String organisation) {
    jdbc.sql(
            """
            update housing_registration set ended_on = :on
            where case_number = :case and organisation = :organisation
            """)
        .param("on", time.today())
        .param("case", youth.value())
        .param("organisation", organisation)
        .update();
  }

  @Override
  public List<Registration> of(CaseNumber youth) {
    return jdbc.sql(
            """
            select organisation, registered_on, registration_no, renew_by
            from housing_registration where case_number = :case and ended_on is null
            order by renew_by, organisation
            """)
        .param("case", youth.value())
        .query(
            (row, n) ->
                new Registration(
                    row.getString("organisation"),
                    row.getObject("registered_on", LocalDate.class),
                    row.getString("registration_no"),
                    row.getObject("renew_by", LocalDate.class)))
        .list();
  }

  private int write(CaseNumber youth, Registration registration, String statement) {
    return jdbc.sql(statement)
        .param("on", registration.registeredOn())
        .param("no", registration.number())
        .param("renewBy", registration.renewBy())
        .param("case", youth.value())
        .param("organisation", registration.organisation())
        .update();
  }
}
