package dk.hjemvej.intake.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.intake.Consent;
import dk.hjemvej.intake.Consent.Basis;
import dk.hjemvej.intake.GivenConsent;
import dk.hjemvej.intake.GivenConsent.How;
import dk.hjemvej.intake.Partner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The same statements on the database of the first command. */
class ConsentsOnH2Test {

  @Test
  void the_newest_word_about_a_partner_counts() {
    var h2 = new DriverManagerDataSource("jdbc:h2:mem:consents;DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V02__case_record.sql"),
            new ClassPathResource("db/migration/V11__consent.sql"),
            new ClassPathResource("db/migration/V118__consent_withdrawn.sql"),
            new ClassPathResource("db/migration/V126__consent_given_again.sql"))
        .execute(h2);
    JdbcClient jdbc = JdbcClient.create(h2);
    jdbc.sql(
            """
            insert into support_case (case_number, opened_at, opened_by, status)
            values ('HF-2026-000001', current_timestamp, 'test', 'OPEN')
            """)
        .update();
    var consents = new ConsentTable(jdbc, new CivilTime(Clock.systemUTC()));
    CaseNumber youth = CaseNumber.of("HF-2026-000001");
    Consent given =
        new Consent(Partner.JOB_CENTRE, Basis.CONSENT, List.of("PLAN"), LocalDate.of(2027, 1, 1));
    Consent withdrawn = new Consent(Partner.JOB_CENTRE, Basis.NONE, List.of(), null);
    Consent statute = new Consent(Partner.FAMILY, Basis.STATUTE, List.of("HEALTH", "PLAN"), null);

    consents.record(youth, List.of(statute, given));
    assertThat(consents.of(youth)).containsExactly(given, statute);
    consents.record(youth, List.of(withdrawn));
    assertThat(consents.of(youth)).containsExactly(withdrawn, statute);

    consents.withdraw(youth, List.of(Partner.JOB_CENTRE));
    assertThat(consents.withdrawn(youth)).containsExactly(Partner.JOB_CENTRE);
    consents.give(
        youth,
        new GivenConsent(
            List.of(Partner.JOB_CENTRE), List.of("PLAN"), LocalDate.of(2027, 1, 1), How.WRITTEN));
    assertThat(consents.of(youth)).containsExactly(given, statute);
    assertThat(consents.withdrawn(youth)).isEmpty();
    assertThat(consents.saidSinceEnrolment(youth)).containsExactly(Partner.JOB_CENTRE);
  }
}
