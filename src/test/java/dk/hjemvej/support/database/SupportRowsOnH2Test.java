package dk.hjemvej.support.database;

import static dk.hjemvej.scenario.support.CaseOnH2.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.scenario.support.CaseOnH2;
import dk.hjemvej.support.Contact;
import dk.hjemvej.support.ContactPlan;
import dk.hjemvej.support.Deviation;
import dk.hjemvej.support.FocusArea;
import dk.hjemvej.support.Introduction;
import dk.hjemvej.support.Meetings;
import dk.hjemvej.support.NetworkLink;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.PhasePlan;
import dk.hjemvej.support.PhaseRule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The same SQL on the database of the first command; the scenarios run it on PostgreSQL. */
class SupportRowsOnH2Test {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @RegisterExtension
  final CaseOnH2 h2 =
      new CaseOnH2(
          "V02__case_record",
          "V40__support",
          "V71__phase_rhythm_and_deviations",
          "V73__contact_plan",
          "V85__network_link",
          "V86__case_link_view",
          "V30__method_course",
          "V104__course_number_of_phases");

  private JdbcClient jdbc;
  private CivilTime time;

  @BeforeEach
  void opensACase() {
    jdbc = h2.jdbc();
    time = h2.time();
  }

  @Test
  void a_plan_is_frozen_moved_and_closed() {
    PhaseTable phases = new PhaseTable(jdbc, new CurrentCourse(jdbc), time);
    assertThat(phases.planOf(YOUTH)).isEmpty();
    PhasePlan plan =
        new PhasePlan(DAY, IntStream.rangeClosed(1, 3).mapToObj(no -> rule(no, 3)).toList());
    phases.freeze(YOUTH, plan);
    assertThat(phases.planOf(YOUTH)).contains(plan);

    phases.begun(YOUTH, 1, DAY);
    phases.extended(YOUTH, 1, LocalDate.of(2026, 7, 1), "ADMITTED");
    assertThat(phases.running(YOUTH)).map(Phase::end).contains(LocalDate.of(2026, 7, 1));

    phases.replan(YOUTH, plan.countedFrom(LocalDate.of(2026, 8, 31)));
    assertThat(phases.get(YOUTH, 1).end()).isEqualTo(LocalDate.of(2026, 11, 30));

    phases.ended(YOUTH, 1, DAY);
    phases.begun(YOUTH, 2, DAY);
    phases.closed(YOUTH);
    assertThat(phases.of(YOUTH)).extracting(Phase::endedOn).containsExactly(DAY, DAY, null);
    assertThatThrownBy(() -> phases.get(YOUTH, 4)).hasMessageContaining("Phase 4");
    assertThatThrownBy(() -> phases.freeze(YOUTH, plan)).isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void what_is_over_stays_when_the_rest_is_moved_or_written_anew() {
    PhaseTable phases = new PhaseTable(jdbc, new CurrentCourse(jdbc), time);
    PhasePlan plan = new PhasePlan(DAY, List.of(rule(1, 3), rule(2, 3), rule(3, 3)));
    phases.freeze(YOUTH, plan);
    phases.begun(YOUTH, 1, DAY);
    phases.ended(YOUTH, 1, LocalDate.of(2026, 6, 2));
    phases.begun(YOUTH, 2, LocalDate.of(2026, 6, 2));
    phases.extended(YOUTH, 2, LocalDate.of(2026, 9, 20), "ADMITTED");

    phases.movedByDays(YOUTH, 10);
    assertThat(phases.of(YOUTH))
        .extracting(Phase::plannedEnd)
        .containsExactly(
            LocalDate.of(2026, 6, 2), LocalDate.of(2026, 9, 12), LocalDate.of(2026, 12, 12));
    assertThat(phases.of(YOUTH))
        .extracting(Phase::plannedStart)
        .containsExactly(DAY, LocalDate.of(2026, 6, 2), LocalDate.of(2026, 9, 12));
    assertThat(phases.get(YOUTH, 2).end()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(phases.courseEnd(YOUTH)).contains(LocalDate.of(2026, 12, 12));
    assertThat(phases.planOf(YOUTH)).map(PhasePlan::countedFrom).contains(DAY.plusDays(10));

    PhasePlan shorter = new PhasePlan(DAY, List.of(rule(1, 2), rule(2, 2), rule(3, 2)));
    phases.rewritten(YOUTH, phases.get(YOUTH, 3).plannedBy(shorter));
    assertThat(phases.get(YOUTH, 3).plannedEnd()).isEqualTo(LocalDate.of(2026, 9, 2));
    assertThat(phases.get(YOUTH, 3).rule()).isEqualTo(rule(3, 2));
    assertThat(phases.get(YOUTH, 2).rule()).isEqualTo(rule(2, 3));
  }

  @Test
  void a_course_from_before_the_rhythm_gets_the_one_of_the_method() {
    EmbeddedDatabase old =
        new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .addScripts(
                "classpath:db/migration/V02__case_record.sql",
                "classpath:db/migration/V40__support.sql",
                "classpath:db/migration/V30__method_course.sql")
            .build();
    JdbcClient rows = JdbcClient.create(old);
    rows.sql(
            """
            insert into support_case (case_number, opened_at, opened_by, status)
            values (?, current_timestamp, 'test', 'OPEN')
            """)
        .param(YOUTH.value())
        .update();
    for (int no = 1; no <= 3; no++) {
      rows.sql(
              """
              insert into phase (case_number, phase_no, counted_from, planned_length,
                transition_lead, planned_start, planned_end)
              values (?, ?, ?, 'P3M', 'P14D', ?, ?)
              """)
          .params(YOUTH.value(), no, DAY, DAY.plusMonths(3L * no - 3), DAY.plusMonths(3L * no))
          .update();
    }
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V71__phase_rhythm_and_deviations.sql"),
            new ClassPathResource("db/migration/V104__course_number_of_phases.sql"))
        .execute(old);

    assertThat(new PhaseTable(rows, new CurrentCourse(rows), time).of(YOUTH))
        .extracting(
            phase -> phase.rule().contactInterval(),
            phase -> phase.rule().silenceLimit(),
            phase -> phase.rule().reminderLead(),
            phase -> phase.rule().minimum())
        .containsExactly(
            tuple(Period.ofDays(7), Period.ofDays(14), Period.ofDays(7), new Meetings(3, 2)),
            tuple(Period.ofDays(14), Period.ofDays(28), Period.ofDays(7), new Meetings(0, 1)),
            tuple(Period.ofMonths(1), Period.ofDays(42), Period.ofDays(7), new Meetings(0, 1)));
    old.shutdown();
  }

  @Test
  void a_second_course_begins_its_own_plan_and_the_first_is_history() {
    PhaseTable phases = new PhaseTable(jdbc, new CurrentCourse(jdbc), time);
    FocusAreaTable areas = new FocusAreaTable(jdbc, new CurrentCourse(jdbc));
    DeviationTable deviations = new DeviationTable(jdbc, new CurrentCourse(jdbc), time);
    PhasePlan plan = new PhasePlan(DAY, List.of(rule(1, 3), rule(2, 3)));
    course(1, "CTI");
    phases.freeze(YOUTH, plan);
    phases.begun(YOUTH, 1, DAY);
    areas.chosen(YOUTH, 1, List.of(new FocusArea(1, "HOUSING", null)));
    deviations.note(YOUTH, 1, Deviation.REPLANNED);

    course(2, "ICM");
    phases.left(YOUTH);
    assertThat(phases.of(YOUTH)).isEmpty();
    assertThat(phases.planOf(YOUTH)).isEmpty();
    assertThat(phases.courseEnd(YOUTH)).isEmpty();
    assertThat(phases.running()).isEmpty();
    assertThat(areas.of(YOUTH, 1)).isEmpty();
    assertThat(deviations.of(YOUTH, 1)).isEmpty();

    course(3, "CTI");
    phases.freeze(YOUTH, plan.countedFrom(DAY.plusYears(1)));
    phases.begun(YOUTH, 1, DAY.plusYears(1));
    phases.extended(YOUTH, 1, DAY.plusYears(2), "ADMITTED");
    phases.movedByDays(YOUTH, 1);
    areas.chosen(YOUTH, 1, List.of(new FocusArea(1, "HOUSING", null)));
    deviations.note(YOUTH, 1, Deviation.REPLANNED);
    assertThat(phases.running()).containsExactly(YOUTH);
    assertThat(phases.get(YOUTH, 1).end()).isEqualTo(DAY.plusYears(2).plusDays(1));

    assertThat(
            jdbc.sql(
                    """
                    select course_no, phase_no, ended_on from case_phase
                    order by course_no, phase_no
                    """)
                .query(
                    (row, number) ->
                        List.of(row.getInt(1), row.getInt(2), row.getString(3) == null))
                .list())
        .containsExactly(List.of(1, 1, false), List.of(3, 1, true), List.of(3, 2, true));
    assertThat(jdbc.sql("select course_no from case_deviation").query(Integer.class).list())
        .containsExactlyInAnyOrder(1, 3);
  }

  private void course(int courseNo, String method) {
    jdbc.sql("update method_course set closed_on = ?, close_reason = 'NEED_CHANGED'")
        .param(DAY)
        .update();
    jdbc.sql(
            """
            insert into method_course (case_number, course_no, method, worker, provider,
              decided_on, started_on)
            values (?, ?, ?, 'cti', 'MUNICIPALITY', ?, ?)
            """)
        .params(YOUTH.value(), courseNo, method, DAY, DAY)
        .update();
  }

  @Test
  void links_are_numbered_and_nobody_comes_before_being_introduced() {
    NetworkLinkTable links = new NetworkLinkTable(jdbc);
    assertThat(links.add(YOUTH, new Introduction("Testværested", "NETWORK", DAY, null)))
        .isEqualTo(1);
    assertThat(links.add(YOUTH, new Introduction("Testlæge", null, DAY, DAY))).isEqualTo(2);
    links.attended(YOUTH, 1, DAY.plusDays(1));
    links.assessed(YOUTH, 2, "ADAPT");

    assertThat(links.of(YOUTH))
        .containsExactly(
            new NetworkLink(
                1, new Introduction("Testværested", "NETWORK", DAY, DAY.plusDays(1)), null),
            new NetworkLink(2, new Introduction("Testlæge", null, DAY, DAY), "ADAPT"));
    assertThatThrownBy(() -> links.attended(YOUTH, 1, DAY.minusDays(1)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void a_deviation_is_noted_once_a_day() {
    DeviationTable deviations = new DeviationTable(jdbc, new CurrentCourse(jdbc), time);
    deviations.note(YOUTH, 1, Deviation.START_POINT);
    deviations.note(YOUTH, 1, Deviation.START_POINT);
    deviations.note(YOUTH, 2, Deviation.MORE_CONTACTS);
    assertThat(deviations.of(YOUTH, 1)).containsExactly(Deviation.START_POINT);
    assertThat(deviations.of(YOUTH, 2)).containsExactly(Deviation.MORE_CONTACTS);
    assertThat(jdbc.sql("select count(*) from method_deviation").query(Long.class).single())
        .isEqualTo(2);
  }

  @Test
  void focus_areas_replace_each_other_and_differ() {
    FocusAreaTable areas = new FocusAreaTable(jdbc, new CurrentCourse(jdbc));
    areas.chosen(YOUTH, 1, List.of(new FocusArea(1, "HOUSING", null)));
    areas.chosen(
        YOUTH, 1, List.of(new FocusArea(1, "ECONOMY", "Ø"), new FocusArea(2, "NETWORK", null)));
    assertThat(areas.of(YOUTH, 1))
        .extracting(FocusArea::area)
        .containsExactly("ECONOMY", "NETWORK");
    assertThatThrownBy(
            () ->
                areas.chosen(
                    YOUTH,
                    2,
                    List.of(new FocusArea(1, "ECONOMY", null), new FocusArea(2, "ECONOMY", null))))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void contacts_are_read_as_they_were_written() {
    ContactTable contacts = new ContactTable(jdbc, time);
    Contact first = new Contact(DAY, "SMS", Set.of("CITIZEN"), "REPLIED", null, null, null);
    Contact second =
        new Contact(DAY, "OFFICE", Set.of("OFFER", "AUTHORITY"), "MET", DAY, "ECONOMY", 30);
    contacts.add(YOUTH, first);
    contacts.add(YOUTH, second);
    assertThat(contacts.of(YOUTH)).containsExactly(first, second);
  }

  private static PhaseRule rule(int phaseNo, int months) {
    return new PhaseRule(
        phaseNo,
        Period.ofMonths(months),
        Period.ofDays(7),
        Period.ofDays(14),
        Period.ofDays(14),
        Period.ofDays(7),
        phaseNo == 3 ? Period.ofMonths(1) : null,
        new Meetings(3, phaseNo));
  }

  @Test
  void a_contact_plan_is_kept_in_one_row() {
    ContactPlanTable plans = new ContactPlanTable(jdbc);
    assertThat(plans.of(YOUTH)).isEmpty();
    ContactPlan plan = ContactPlan.from(DAY, Period.ofDays(7), Period.ofDays(14));
    plans.keep(YOUTH, plan);
    assertThat(plans.of(YOUTH)).contains(plan);

    ContactPlan away = plan.agreed(DAY.plusDays(3)).paused(Period.ofMonths(1));
    plans.keep(YOUTH, away);
    assertThat(plans.of(YOUTH)).contains(away);
    plans.keep(YOUTH, away.agreed(DAY));
    assertThat(plans.of(YOUTH)).map(ContactPlan::agreedOn).contains(DAY);
  }
}
