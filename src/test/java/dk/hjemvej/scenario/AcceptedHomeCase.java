package dk.hjemvej.scenario;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.Holds;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.InventedHomes;
import dk.hjemvej.housing.OfferReply;
import dk.hjemvej.housing.Offers;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.SaidBefore;
import dk.hjemvej.scenario.support.Walk;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A young person who said yes to a home: how it was found is other tests' business. */
@TestComponent
class AcceptedHomeCase {

  @Autowired private SupportCases cases;
  @Autowired private Submissions submissions;
  @Autowired private HousingReferrals referrals;
  @Autowired private Vacancies vacancies;
  @Autowired private Holds holds;
  @Autowired private Offers offers;
  @Autowired private CivilTime civil;
  @Autowired private RuntimeService runtime;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private List<FormValues> values;
  @Autowired private JdbcClient jdbc;

  /** A new case whose record says so. */
  Walk with(Map<String, Object> recordSays) {
    CaseNumber youth = cases.open("test");
    says(youth, "UserTask_RegisterCitizen", recordSays);
    accepts(youth);
    return pathway.walk(youth);
  }

  /** One more home is offered to the case's newest attempt, and accepted. */
  int accepts(CaseNumber youth) {
    int number = jdbc.sql("select count(*) from housing_unit").query(Integer.class).single() + 1;
    int home = vacancies.register(InventedHomes.home(number)).home().id();
    referrals.open(youth);
    holds.hold(home, youth, civil.now().plus(Duration.ofDays(7)));
    offers.open(youth, home, civil.now().plus(Duration.ofDays(7)));
    offers.answered(youth, home, OfferReply.accepted());
    return home;
  }

  /** Answers that stand in the case record already. */
  void says(CaseNumber youth, String step, Map<String, Object> answers) {
    SaidBefore.at(step, submissions, youth, answers);
  }

  /** Begins a process that others call, on its own. */
  Walk begins(String process, Walk youth) {
    runtime.startProcessInstanceByKey(process, youth.caseNumber().value());
    time.settle();
    return youth;
  }

  /** Through the lease to the furnishing, moving in on that day. */
  Walk signs(Walk youth, String moveInOn) {
    begins("housing-lease", youth)
        .submits("UserTask_HousingBudget")
        .submits("UserTask_MovingAid")
        .submits("UserTask_Lease", Map.of("moveInOn", moveInOn));
    return begins("move-in", youth);
  }

  /** Moves in today and begins the first time in the home. */
  Walk movesIn(Walk youth) {
    signs(youth, time.today()).submits("UserTask_Furnishing").submits("UserTask_ConfirmMoveIn");
    return begins("settling-in", youth);
  }

  String homeState(int home) {
    return jdbc.sql("select state from housing_unit where unit_id = :home")
        .param("home", home)
        .query(String.class)
        .single();
  }

  /** A column of the newest attempt, as text. */
  String attempt(Walk youth, String column) {
    return String.valueOf(
        jdbc.sql(
                "select "
                    + column
                    + " from housing_referral where case_number = :case order by attempt desc")
            .param("case", youth.caseNumber().value())
            .query()
            .listOfRows()
            .get(0)
            .get(column));
  }

  /** What the forms of the case show that nobody typed in them. */
  Map<String, Object> shown(Walk youth) {
    Map<String, Object> shown = new HashMap<>();
    values.forEach(provider -> shown.putAll(provider.of(youth.caseNumber())));
    return shown;
  }
}
