package dk.hjemvej.demo.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.demo.Step;
import dk.hjemvej.demo.Stories;
import dk.hjemvej.demo.Story;
import dk.hjemvej.engine.TimeLapse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty record with the people of the demo before the web server lets anybody in. All
 * stories happen side by side in one past that runs from the first beginning until today; either
 * all of it is kept or, when a step is refused, nothing, and the application does not start.
 */
@Component
@Profile("demo")
class DemoPopulation implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DemoPopulation.class);

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final Duration BETWEEN_STEPS = Duration.ofMinutes(10);

  /** The connectors of the web server start 1024 phases before its graceful shutdown's phase. */
  private static final int WELL_BEFORE = 2048;

  /**
   * When the people come. Whoever must be there before them may not know them: a bean is started
   * after those it is made of.
   */
  static final int PHASE = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - WELL_BEFORE;

  private final int people;
  private final SupportCases cases;
  private final TimeLapse lapse;
  private final Player player;
  private final CivilTime time;
  private final TransactionTemplate transaction;

  private volatile boolean running;

  DemoPopulation(
      @Value("${hjemvej.demo.people}") int people,
      SupportCases cases,
      TimeLapse lapse,
      Player player,
      CivilTime time,
      TransactionTemplate transaction) {
    this.people = people;
    this.cases = cases;
    this.lapse = lapse;
    this.player = player;
    this.time = time;
    this.transaction = transaction;
  }

  /** A step at its moment; person and number count from 1, as a reader of the file counts. */
  private record Scene(Instant at, int person, int number, Step step) {

    IllegalStateException failed(RuntimeException why) {
      return new IllegalStateException(
          "Demo person %d, step %d (%s %s as %s): %s"
              .formatted(
                  person, number, step.kind(), step.subject(), step.user(), why.getMessage()),
          why);
    }
  }

  @Override
  public void start() {
    running = true;
    if (people > 0 && cases.isEmpty()) {
      Instant before = time.now();
      List<Story> stories = Stories.all().stream().limit(people).toList();
      lapse.elsewhen(
          () -> transaction.executeWithoutResult(status -> play(scenes(stories), before)));
      LOG.info(
          "Demo: {} invented people, {} ms",
          stories.size(),
          Duration.between(before, time.now()).toMillis());
    }
  }

  private void play(List<Scene> scenes, Instant now) {
    Map<Integer, CaseNumber> caseOf = new HashMap<>();
    lapse.startsAt(scenes.get(0).at());
    for (Scene scene : scenes) {
      lapse.passesUntil(scene.at());
      try {
        caseOf.put(scene.person(), player.play(scene.step(), caseOf.get(scene.person())));
        lapse.settle();
      } catch (RuntimeException e) {
        throw scene.failed(e);
      }
    }
    lapse.passesUntil(now);
  }

  private List<Scene> scenes(List<Story> stories) {
    LocalDate today = time.today();
    List<Scene> scenes = new ArrayList<>();
    for (int person = 1; person <= stories.size(); person++) {
      scenes.addAll(scenes(person, stories.get(person - 1), today));
    }
    scenes.sort(Comparator.comparing(Scene::at).thenComparing(Scene::person));
    return scenes;
  }

  /** Steps of one day follow each other; no step is later than yesterday. */
  private static List<Scene> scenes(int person, Story story, LocalDate today) {
    LocalDate beginning = today.minus(story.began());
    List<Scene> scenes = new ArrayList<>();
    for (Step step : story.steps()) {
      int number = scenes.size() + 1;
      LocalDate day = beginning.plus(step.moment());
      if (!day.isBefore(today)) {
        throw new IllegalStateException(
            "Demo person %d, step %d: wanted a day before today, found %s"
                .formatted(person, number, day));
      }
      Instant at = day.atTime(MORNING).atZone(CivilTime.ZONE).toInstant();
      if (number > 1) {
        Instant next = scenes.get(number - 2).at().plus(BETWEEN_STEPS);
        at = at.isBefore(next) ? next : at;
      }
      scenes.add(new Scene(at, person, number, step));
    }
    return scenes;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Accounts and rights are there by then; the web server's connectors come after. */
  @Override
  public int getPhase() {
    return PHASE;
  }
}
