package dk.hjemvej.coordination;

import static dk.hjemvej.scenario.support.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PathwayTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The race for the last place, on PostgreSQL: the database decides, whoever asks and when. */
@PathwayTest
class LastPlaceTest {

  private static final int THREADS = 32;

  @Autowired CapacityPlaces places;
  @Autowired CapacitySettings settings;
  @Autowired WaitingList waitingList;
  @Autowired Allocation allocation;
  @Autowired SupportCases cases;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void as_many_places_as_before() {
    places.resize(Pool.COORDINATION, settings.of(Pool.COORDINATION));
  }

  @Test
  void of_a_hundred_and_thirty_at_once_a_hundred_get_a_place_and_thirty_wait() throws Exception {
    List<CaseNumber> youths = cases(130);
    List<Reservation> answers =
        atOnce(THREADS, youths.stream().map(this::reserves).toList()).stream().toList();
    assertThat(answers).filteredOn(Reservation.GRANTED::equals).hasSize(100);
    assertThat(waitingList.everyone(Pool.COORDINATION)).hasSize(30);
    everythingAddsUp(100);
  }

  @Test
  void the_hundredth_gets_a_place_and_the_hundred_and_first_waits() {
    List<CaseNumber> youths = cases(101);
    List<Reservation> answers =
        youths.stream().map(youth -> places.reserve(youth, Pool.COORDINATION)).toList();
    assertThat(answers.get(99)).isEqualTo(Reservation.GRANTED);
    assertThat(answers.get(100)).isEqualTo(Reservation.FULL);
    assertThat(places.reserve(youths.get(0), Pool.COORDINATION)).isEqualTo(Reservation.GRANTED);
    everythingAddsUp(100);
  }

  @Test
  void the_engine_never_lets_more_through_than_there_are_places() throws Exception {
    places.resize(Pool.COORDINATION, 10);
    atOnce(
        THREADS,
        cases(16).stream()
            .<Callable<Object>>map(
                youth ->
                    () ->
                        runtime.startProcessInstanceByKey("authority-coordination", youth.value()))
            .toList());
    assertThat(at("UserTask_CoordinationMeeting")).isEqualTo(10);
    assertThat(at("UserTask_InformWaiting")).isEqualTo(6);
    everythingAddsUp(10);
  }

  @Test
  void coming_and_going_at_once_never_loses_or_invents_a_place() throws Exception {
    places.resize(Pool.COORDINATION, 20);
    List<CaseNumber> youths = cases(60);
    List<Callable<Object>> steps = new ArrayList<>();
    Random random = new Random(20260302);
    for (CaseNumber youth : youths) {
      steps.add(
          () -> {
            if (places.reserve(youth, Pool.COORDINATION) == Reservation.FULL) {
              waitingList.join(youth, Pool.COORDINATION, "waits");
            }
            return youth;
          });
      if (random.nextBoolean()) {
        steps.add(
            () -> {
              places.release(youth, Pool.COORDINATION);
              return youth;
            });
      }
      if (random.nextInt(3) == 0) {
        steps.add(() -> allocation.giveNextPlace(Pool.COORDINATION));
      }
      if (random.nextInt(10) == 0) {
        steps.add(
            () -> {
              places.exceed(youth, Pool.COORDINATION);
              return youth;
            });
      }
    }
    atOnce(THREADS, steps);
    CapacityPlaces.Use use = places.use(Pool.COORDINATION);
    assertThat(use.used()).isLessThanOrEqualTo(20);
    everythingAddsUp(use.used());
  }

  @Test
  void a_freed_place_is_given_away_once_however_many_look_for_it() throws Exception {
    places.resize(Pool.COORDINATION, 1);
    List<CaseNumber> youths = cases(10);
    youths.forEach(youth -> places.reserve(youth, Pool.COORDINATION));
    youths.stream().skip(1).forEach(youth -> waitingList.join(youth, Pool.COORDINATION, "waits"));
    places.release(youths.get(0), Pool.COORDINATION);

    List<Boolean> given =
        atOnce(
            THREADS,
            IntStream.range(0, THREADS)
                .<Callable<Boolean>>mapToObj(n -> () -> allocation.giveNextPlace(Pool.COORDINATION))
                .toList());
    assertThat(given).filteredOn(gave -> gave).hasSize(1);
    assertThat(places.holders(Pool.COORDINATION)).containsExactly(youths.get(1));
    everythingAddsUp(1);
  }

  @Test
  void whoever_arrives_before_a_freed_place_is_given_away_does_not_jump_the_queue() {
    places.resize(Pool.COORDINATION, 1);
    List<CaseNumber> youths = cases(3);
    places.reserve(youths.get(0), Pool.COORDINATION);
    places.reserve(youths.get(1), Pool.COORDINATION);
    waitingList.join(youths.get(1), Pool.COORDINATION, "waits");
    places.release(youths.get(0), Pool.COORDINATION);

    assertThat(places.reserve(youths.get(2), Pool.COORDINATION)).isEqualTo(Reservation.FULL);
    allocation.giveNextPlace(Pool.COORDINATION);
    assertThat(places.holders(Pool.COORDINATION)).containsExactly(youths.get(1));
  }

  @Test
  void fewer_places_take_nobodys_place_and_are_filled_up_again_from_those_beyond() {
    places.resize(Pool.COORDINATION, 3);
    List<CaseNumber> youths = cases(3);
    youths.forEach(youth -> places.reserve(youth, Pool.COORDINATION));

    places.resize(Pool.COORDINATION, 1);
    assertThat(places.use(Pool.COORDINATION))
        .isEqualTo(new CapacityPlaces.Use(Pool.COORDINATION, 1, 1, 2));
    places.release(youths.get(0), Pool.COORDINATION);
    assertThat(places.use(Pool.COORDINATION))
        .isEqualTo(new CapacityPlaces.Use(Pool.COORDINATION, 1, 1, 1));
    places.resize(Pool.COORDINATION, 5);
    assertThat(places.use(Pool.COORDINATION))
        .isEqualTo(new CapacityPlaces.Use(Pool.COORDINATION, 5, 2, 0));
  }

  private Callable<Reservation> reserves(CaseNumber youth) {
    return () -> places.reserve(youth, Pool.COORDINATION);
  }

  private void everythingAddsUp(int used) {
    CapacityPlaces.Use use = places.use(Pool.COORDINATION);
    assertThat(use.used()).isEqualTo(used).isLessThanOrEqualTo(use.capacity());
    assertThat(
            jdbc.queryForObject(
                "select count(*) from capacity_place where pool = 'COORDINATION'"
                    + " and beyond_capacity = false",
                Integer.class))
        .isEqualTo(used);
  }

  private long at(String task) {
    return tasks.createTaskQuery().taskDefinitionKey(task).count();
  }

  private List<CaseNumber> cases(int count) {
    return IntStream.range(0, count).mapToObj(n -> cases.open("test")).toList();
  }
}
