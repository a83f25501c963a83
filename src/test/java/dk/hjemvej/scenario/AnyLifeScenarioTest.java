package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.scenario.support.AnyStep;
import dk.hjemvej.scenario.support.NothingLeft;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Any life: whatever is answered, started and happens, in whatever order, a case ends with exactly
 * one outcome and leaves nothing behind. A life is a number; the lives told here are always the
 * same. Others: {@code -Dhjemvej.test.life=4711 -Dhjemvej.test.lives=100}.
 */
@PathwayTest
class AnyLifeScenarioTest {

  private static final long FIRST = Long.getLong("hjemvej.test.life", 1);
  private static final long LIVES = Long.getLong("hjemvej.test.lives", 8);

  /** What happens before somebody sees to it that the case ends. */
  private static final int STEPS = 80;

  /** Within so many steps a case must have ended that everybody wants to end. */
  private static final int STEPS_TO_THE_END = 120;

  /** How a case can end, and what is said on the way there. */
  private enum End {
    HANDED_OVER,
    OWN_EXIT,
    MOVED,
    DEATH
  }

  private static final Map<String, Map<String, Object>> TOWARDS_THE_END =
      Map.ofEntries(
          Map.entry("UserTask_AgreeHandover", with("needs", 1, "receiver1", "SECTION_85")),
          Map.entry("UserTask_AwaitReceipt", with("accepted1", "YES")),
          Map.entry("UserTask_ClosingTalk", with("followUpConsent", false)),
          Map.entry("UserTask_RecommendClosing", with("purposeMet", "PARTLY")),
          Map.entry("UserTask_DecideSupport", with("supportDecision", "END")),
          Map.entry("UserTask_ClarifyWish", with("wishDecision", "CLOSE")),
          Map.entry(
              "UserTask_TransferMunicipality",
              with("transferConsent", "YES", "planHandedOver", "YES", "receiverConfirmed", "YES")));

  private static final Map<End, String> EVENT =
      Map.of(
          End.HANDED_OVER, "wants-to-stop",
          End.OWN_EXIT, "wants-to-stop",
          End.MOVED, "moved-municipality");

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private AnyStep step;
  @Autowired private SupportCases cases;
  @Autowired private CapacityPlaces places;
  @Autowired private NothingLeft nothing;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private JdbcClient jdbc;

  static LongStream lives() {
    return LongStream.range(FIRST, FIRST + LIVES);
  }

  @ParameterizedTest(name = "life {0}")
  @MethodSource("lives")
  void ends_once_and_leaves_nothing_behind(long life) {
    Random chance = new Random(life);
    List<String> story = new ArrayList<>();
    time.startsAt("2026-03-02T10:00");
    CaseNumber youth =
        pathway.starts("support-pathway", "outreach", with("entryRoute", "PRISON")).caseNumber();
    try {
      for (int n = 0; n < STEPS && cases.isOpen(youth); n++) {
        live(youth, chance, story);
      }
      End end = End.values()[chance.nextInt(End.values().length)];
      story.add("towards " + end);
      for (int n = 0; n < STEPS_TO_THE_END && cases.isOpen(youth); n++) {
        seeToTheEnd(youth, end, n, chance, story);
      }
      assertThat(outcomes(youth)).hasSize(1).doesNotContainNull();
      nothing.of(youth);
      for (Pool pool : Pool.values()) {
        assertThat(places.holders(pool)).as("places of %s", pool).isEmpty();
      }
      assertThat(management.createJobQuery().noRetriesLeft().list()).isEmpty();
      assertThat(runtime.createIncidentQuery().list()).isEmpty();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("Life %d:%n %s".formatted(life, String.join("\n ", story)), e);
    }
  }

  private void live(CaseNumber youth, Random chance, List<String> story) {
    int die = chance.nextInt(20);
    if (die < 13) {
      answer(youth, chance, story);
    } else if (die < 17) {
      Period some = Period.ofDays(1 + chance.nextInt(25));
      story.add(time.today() + " and then " + some);
      time.passes(some);
    } else if (die < 19) {
      happens(youth, any(step.lifeEvents(), chance), chance, story);
    } else {
      start(youth, any(step.startable(), chance), Map.of(), chance, story);
    }
  }

  private void seeToTheEnd(
      CaseNumber youth, End end, int number, Random chance, List<String> story) {
    List<Task> ending =
        step.open(youth).stream()
            .filter(task -> TOWARDS_THE_END.containsKey(task.getTaskDefinitionKey()))
            .toList();
    if (end == End.DEATH) {
      start(youth, "report-death", Map.of("caseNumberAgain", youth.value()), chance, story);
    } else if (!ending.isEmpty()) {
      Task task = any(ending, chance);
      boolean taken =
          step.answers(youth, task, TOWARDS_THE_END.get(task.getTaskDefinitionKey()), chance);
      story.add(time.today() + " " + task.getTaskDefinitionKey() + (taken ? "" : " (refused)"));
    } else if (number % 10 == 0) {
      happens(youth, EVENT.get(end), chance, story);
    } else {
      answer(youth, chance, story);
    }
    if (number % 4 == 3) {
      time.passes(Period.ofDays(10));
    }
  }

  private void answer(CaseNumber youth, Random chance, List<String> story) {
    List<Task> open = step.open(youth);
    if (!open.isEmpty()) {
      Task task = any(open, chance);
      boolean taken = step.answers(youth, task, Map.of(), chance);
      story.add(time.today() + " " + task.getTaskDefinitionKey() + (taken ? "" : " (refused)"));
    }
  }

  private void happens(CaseNumber youth, String kind, Random chance, List<String> story) {
    start(youth, "report-life-event", with("lifeEvent", kind), chance, story);
  }

  private void start(
      CaseNumber youth,
      String process,
      Map<String, Object> fixed,
      Random chance,
      List<String> story) {
    boolean taken = step.starts(youth, process, fixed, chance);
    story.add(time.today() + " " + process + " " + fixed + (taken ? "" : " (refused)"));
  }

  private List<String> outcomes(CaseNumber youth) {
    return jdbc.sql("select outcome from support_case where case_number = ?")
        .param(youth.value())
        .query(String.class)
        .list();
  }

  private static <T> T any(List<T> many, Random chance) {
    return many.get(chance.nextInt(many.size()));
  }
}
