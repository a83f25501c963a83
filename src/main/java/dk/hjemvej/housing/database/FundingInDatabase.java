package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Person;
import dk.hjemvej.casefile.Persons;
import dk.hjemvej.housing.Funding;
import dk.hjemvej.housing.FundingSettings;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of {@code funding} and {@code funding_referral}. The agreement's row is locked before
 * anybody is counted: of the tenth and the eleventh at once, one sees ten.
 */
@Component
@Transactional
class FundingInDatabase implements Funding {

  private static final String AGREEMENT = "OERESUND_COLLEGE";

  private final JdbcClient jdbc;
  private final Persons persons;
  private final FundingSettings settings;
  private final CivilTime time;

  FundingInDatabase(JdbcClient jdbc, Persons persons, FundingSettings settings, CivilTime time) {
    this.jdbc = jdbc;
    this.persons = persons;
    this.settings = settings;
    this.time = time;
  }

  @Override
  public boolean referred(CaseNumber youth) {
    jdbc.sql("select agreement from funding where agreement = :agreement for update")
        .param("agreement", AGREEMENT)
        .query(String.class)
        .single();
    count(personOf(youth), youth);
    return referred() >= settings.oeresund().releaseCount() && trigger();
  }

  @Override
  public void released(LocalDate day) {
    jdbc.sql(
            """
            update funding set released_on = :day
            where agreement = :agreement and released_on is null
            """)
        .param("day", day)
        .param("agreement", AGREEMENT)
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Standing standing() {
    return jdbc.sql("select triggered_on, released_on from funding where agreement = :agreement")
        .param("agreement", AGREEMENT)
        .query(
            (row, n) -> {
              LocalDate releasedOn = row.getObject("released_on", LocalDate.class);
              return new Standing(
                  referred(),
                  settings.oeresund().releaseCount(),
                  row.getObject("triggered_on", LocalDate.class),
                  releasedOn,
                  releasedOn == null ? withOpenCase() : 0);
            })
        .single();
  }

  private Person personOf(CaseNumber youth) {
    return persons
        .of(youth)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Referral of case %s: wanted its person, found none".formatted(youth.value())));
  }

  private void count(Person person, CaseNumber youth) {
    jdbc.sql(
            """
            insert into funding_referral (agreement, person_id, case_number, referred_on)
            select agreement, :person, :case, :on from funding
            where agreement = :agreement and not exists (select 1 from funding_referral r
              where r.agreement = :agreement and r.person_id = :person)
            """)
        .param("person", person.id())
        .param("case", youth.value())
        .param("on", time.today())
        .param("agreement", AGREEMENT)
        .update();
  }

  private boolean trigger() {
    return jdbc.sql(
                """
                update funding set triggered_on = :on
                where agreement = :agreement and triggered_on is null
                """)
            .param("on", time.today())
            .param("agreement", AGREEMENT)
            .update()
        == 1;
  }

  private int referred() {
    return number("select count(*) from funding_referral where agreement = :agreement");
  }

  private int withOpenCase() {
    return number(
        """
        select count(*) from funding_referral r where r.agreement = :agreement
        and exists (select 1 from open_case_of_person o where o.person_id = r.person_id)
        """);
  }

  private int number(String sql) {
    return jdbc.sql(sql).param("agreement", AGREEMENT).query(Integer.class).single();
  }
}
