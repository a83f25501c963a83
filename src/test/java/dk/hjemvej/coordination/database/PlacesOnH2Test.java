package dk.hjemvej.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.coordination.Allocation;
import dk.hjemvej.coordination.PlaceReply;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.Reservation;
import dk.hjemvej.coordination.WaitingList.Waiting;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same statements on the database of the first command. */
class PlacesOnH2Test {

  private TransactionTemplate transaction;
  private PlacesInDatabase places;
  private WaitingListInDatabase waitingList;
  private Allocation allocation;
  private final List<CaseNumber> told = new ArrayList<>();

  @BeforeEach
  void an_empty_database() {
    DataSource h2 =
        new DriverManagerDataSource(
            "jdbc:h2:mem:places" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V02__case_record.sql"),
            new ClassPathResource("db/migration/V20__capacity.sql"))
        .execute(h2);
    JdbcClient jdbc = JdbcClient.create(h2);
    IntStream.range(0, 60)
        .forEach(
            n ->
                jdbc.sql(
                        """
                        insert into support_case (case_number, opened_at, opened_by, status)
                        values (:case, current_timestamp, 'test', 'OPEN')
                        """)
                    .param("case", youth(n).value())
                    .update());
    transaction = new TransactionTemplate(new JdbcTransactionManager(h2));
    CapacityTables tables = new CapacityTables(jdbc, new CivilTime(Clock.systemUTC()));
    places = new PlacesInDatabase(tables, event -> {});
    waitingList = new WaitingListInDatabase(tables, places, event -> {});
    allocation = new Allocation(waitingList, person -> 0, person -> told.add(person.caseNumber()));
  }

  @Test
  void many_at_once_never_get_more_places_than_there_are() throws Exception {
    places.resize(Pool.METHOD, 32);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<Future<Reservation>> answers =
        threads.invokeAll(
            IntStream.range(0, 60)
                .<Callable<Reservation>>mapToObj(
                    n -> () -> transaction.execute(status -> places.reserve(youth(n), Pool.METHOD)))
                .toList());
    threads.shutdown();
    int granted = 0;
    for (Future<Reservation> answer : answers) {
      granted += answer.get() == Reservation.GRANTED ? 1 : 0;
    }
    assertThat(granted).isEqualTo(32);
    assertThat(places.use(Pool.METHOD).used()).isEqualTo(32);
    assertThat(places.holders(Pool.METHOD)).hasSize(32);
  }

  @Test
  void a_place_goes_through_everything_that_can_happen_to_it() {
    places.resize(Pool.METHOD, 1);
    transaction.executeWithoutResult(
        status -> {
          places.reserve(youth(0), Pool.METHOD);
          places.reserve(youth(1), Pool.METHOD);
          places.reserve(youth(2), Pool.METHOD);
          waitingList.join(youth(1), Pool.METHOD, "one");
          waitingList.join(youth(2), Pool.METHOD, "two");
          places.closed(youth(0));
          assertThat(allocation.giveNextPlace(Pool.METHOD)).isTrue();
          waitingList.answered(youth(1), Pool.METHOD, PlaceReply.NOT_REACHED);
          assertThat(allocation.giveNextPlace(Pool.METHOD)).isTrue();
          waitingList.answered(youth(2), Pool.METHOD, PlaceReply.NO);
          assertThat(allocation.giveNextPlace(Pool.METHOD)).isFalse();
          waitingList.contacted(youth(1), Pool.METHOD);
          assertThat(allocation.giveNextPlace(Pool.METHOD)).isTrue();
          waitingList.answered(youth(1), Pool.METHOD, PlaceReply.YES);
          places.exceed(youth(3), Pool.METHOD);
        });
    assertThat(told).containsExactly(youth(1), youth(2), youth(1));
    assertThat(places.holders(Pool.METHOD)).containsExactly(youth(1), youth(3));
    assertThat(waitingList.everyone(Pool.METHOD)).isEmpty();
    assertThat(waitingList.candidates(Pool.METHOD)).extracting(Waiting::caseNumber).isEmpty();
  }

  private static CaseNumber youth(int n) {
    return CaseNumber.of(2026, n + 1);
  }
}
