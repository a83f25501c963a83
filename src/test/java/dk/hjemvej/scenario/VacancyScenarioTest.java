package dk.hjemvej.scenario;

import static dk.hjemvej.housing.InventedHomes.home;
import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.Form;
import dk.hjemvej.engine.forms.FormsGate;
import dk.hjemvej.housing.Accessibility;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.lists.ListSettings;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator writes a home into the register, and takes one out. */
@PathwayTest
class VacancyScenarioTest {

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private Vacancies vacancies;
  @Autowired private ListSettings settings;
  @Autowired private SeekingHome seeking;
  @Autowired private RuntimeService runtime;
  @Autowired private FormsGate gate;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void a_home_that_is_told_can_be_offered() {
    registers(with("accessibility", List.of("LIFT", "STEP_FREE")));

    assertThat(vacancies.onOffer())
        .singleElement()
        .satisfies(
            home -> {
              assertThat(home.landlord()).isEqualTo("Boligselskabet Prøvehjem");
              assertThat(home.address()).isEqualTo("Opfundetvej 7, 2. tv.");
              assertThat(home.reference()).isNull();
              assertThat(home.rent()).isEqualTo(2_950);
              assertThat(home.studyRequirement()).isTrue();
              assertThat(home.allocationRight()).isFalse();
              assertThat(home.accessibility())
                  .containsExactlyInAnyOrder(Accessibility.LIFT, Accessibility.STEP_FREE);
              assertThat(home.availableFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
            });
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void a_free_home_gets_the_new_rent_and_stays_one_home() {
    registers(with());
    registers(with("rent", 3_050));

    assertThat(vacancies.onOffer()).extracting(Home::rent).containsExactly(3_050);
  }

  @Test
  void a_home_somebody_was_offered_is_not_changed_behind_their_back() {
    registers(with());
    hold(theHome());

    assertThatThrownBy(() -> registers(with("rent", 3_050)))
        .hasMessageContaining("»Adresse«")
        .hasMessageContaining("reserveret til en borger");
  }

  @Test
  void a_home_that_was_taken_out_comes_back_only_when_it_is_available_later() {
    registers(with());
    withdraws(theHome().id());
    assertThat(vacancies.onOffer()).isEmpty();

    assertThatThrownBy(() -> registers(with()))
        .hasMessageContaining("taget ud")
        .hasMessageContaining("senere end den 1. april 2026");
    registers(with("availableFrom", "2026-04-02"));
    assertThat(vacancies.onOffer())
        .extracting(Home::availableFrom)
        .containsExactly(LocalDate.of(2026, 4, 2));
  }

  @Test
  void an_impossible_answer_is_refused_in_danish() {
    assertThatThrownBy(() -> registers(with("rent", 31_000)))
        .hasMessageContaining("»Husleje (kr. om måneden)« må højst være 30000.");
    assertThatThrownBy(() -> registers(with("area", "MOON"))).hasMessageContaining("»Område«");
    assertThat(vacancies.onOffer()).isEmpty();
  }

  @Test
  void who_was_offered_a_home_that_is_taken_out_is_offered_the_next_one() {
    int offered = vacancies.register(home(1, 2_000, LocalDate.of(2026, 4, 1))).home().id();
    int next = vacancies.register(home(2, 2_500, LocalDate.of(2026, 4, 1))).home().id();
    CaseNumber youth = seeking.onLowBenefit();
    seeking.begins(youth, "housing-search");
    time.settle();
    assertThat(vacancies.find(offered).orElseThrow().state()).isEqualTo(Home.State.HELD);

    withdraws(offered);

    assertThat(vacancies.find(offered).orElseThrow().state()).isEqualTo(Home.State.WITHDRAWN);
    assertThat(vacancies.find(next).orElseThrow().state()).isEqualTo(Home.State.HELD);
    pathway.walk(youth).isWaitingOnlyAt("UserTask_HousingOffer");
  }

  /** The form and the lists of associations ask for homes of the same kind. */
  @Test
  void what_a_home_can_be_like_is_the_same_in_the_form_as_in_a_list() {
    Map<String, ListSettings.Range> ranges =
        Map.of("rent", settings.rent(), "sizeM2", settings.sizeM2(), "rooms", settings.rooms());

    ranges.forEach(
        (key, range) ->
            assertThat(form("register-vacancy").field(key).orElseThrow().validate())
                .containsEntry("min", range.min())
                .containsEntry("max", range.max()));
  }

  @Test
  void a_home_somebody_lives_in_is_not_taken_out() {
    registers(with());
    int home = theHome().id();
    CaseNumber youth = allocate(theHome());
    jdbc.sql(
            """
            insert into housing_referral (
              case_number, attempt, opened_on, unit_id, moved_in_on, changed)
            values (:case, 1, :day, :unit, :day, 1)
            """)
        .param("case", youth.value())
        .param("unit", home)
        .param("day", LocalDate.of(2026, 3, 1))
        .update();

    assertThatThrownBy(() -> withdraws(home)).hasMessageContaining("»Bolig«");
    assertThat(vacancies.find(home).orElseThrow().state()).isEqualTo(Home.State.ALLOCATED);
  }

  @Test
  void the_list_of_homes_names_landlord_address_and_who_is_in_between() {
    registers(with());
    registers(with("address", "Opfundetvej 8"));
    hold(theHome());

    assertThat(gate.options(form("withdraw-vacancy").field("home").orElseThrow(), null))
        .extracting("label")
        .containsExactly(
            "Boligselskabet Prøvehjem, Opfundetvej 7, 2. tv. (tilbudt en borger)",
            "Boligselskabet Prøvehjem, Opfundetvej 8");
  }

  @Test
  void who_told_it_is_kept_and_the_engine_holds_no_address() {
    registers(with("remark", "Testtekst"));

    assertThat(
            jdbc.sql("select process_key, submitted_by, answers from submission_without_case")
                .query(
                    (row, n) ->
                        tuple(row.getString(1), row.getString(2), row.getString(3).length() > 100))
                .list())
        .containsExactly(tuple("register-vacancy", "housing", true));
    for (String table :
        jdbc.sql("select tablename from pg_tables where tablename like 'act\\_%'")
            .query(String.class)
            .list()) {
      for (String value : List.of("Opfundetvej", "Prøvehjem", "Testtekst")) {
        assertThat(
                jdbc.sql(
                        """
                        select count(*) from %s r where r::text like :value
                        or r::text like '%%' || encode(convert_to(:plain, 'UTF8'), 'hex') || '%%'
                        """
                            .formatted(table))
                    .param("value", "%" + value + "%")
                    .param("plain", value)
                    .query(Integer.class)
                    .single())
            .as("%s in %s", value, table)
            .isZero();
      }
    }
  }

  private void registers(Map<String, Object> said) {
    said.putIfAbsent("landlord", "Boligselskabet  Prøvehjem ");
    said.putIfAbsent("address", "Opfundetvej 7, 2. tv.");
    said.putIfAbsent("rent", 2_950);
    said.putIfAbsent("availableFrom", "2026-04-01");
    said.putIfAbsent("studyRequirement", "YES");
    said.putIfAbsent("allocationRight", "NO");
    pathway.startsAlone("register-vacancy", "housing", said);
  }

  private void withdraws(int home) {
    pathway.startsAlone(
        "withdraw-vacancy",
        "housing",
        with("home", String.valueOf(home), "withdrawReason", "LET_TO_ANOTHER"));
  }

  private Home theHome() {
    return vacancies.onOffer().get(0);
  }

  private Form form(String id) {
    return pathway.startForm(id);
  }

  private CaseNumber hold(Home home) {
    return give(home, "HELD");
  }

  private CaseNumber allocate(Home home) {
    return give(home, "ALLOCATED");
  }

  private CaseNumber give(Home home, String state) {
    CaseNumber youth = pathway.startsCalled("target-group-clarification", Map.of()).caseNumber();
    jdbc.sql(
            """
            update housing_unit set state = :state, case_number = :case, held_until = :until
            where unit_id = :unit
            """)
        .param("state", state)
        .param("case", youth.value())
        .param("until", state.equals("HELD") ? OffsetDateTime.parse("2026-03-09T23:59:59Z") : null)
        .param("unit", home.id())
        .update();
    return youth;
  }
}
