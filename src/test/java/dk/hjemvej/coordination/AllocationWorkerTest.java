package dk.hjemvej.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A freed place is given away as soon as the step that freed it has committed. */
@PathwayTest
@TestPropertySource(
    properties = {"hjemvej.allocation.enabled=true", "hjemvej.allocation.delay=PT1H"})
@DirtiesContext
class AllocationWorkerTest {

  @Autowired CapacityPlaces places;
  @Autowired WaitingList waitingList;
  @Autowired SupportCases cases;

  @AfterEach
  void nobody_waits_any_more() {
    places.resize(Pool.ACT, 0);
  }

  @Test
  void nobody_has_to_look_for_it() {
    places.resize(Pool.ACT, 1);
    CaseNumber first = cases.open("test");
    CaseNumber next = cases.open("test");
    places.reserve(first, Pool.ACT);
    places.reserve(next, Pool.ACT);
    waitingList.join(next, Pool.ACT, "waits");

    places.release(first, Pool.ACT);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(places.holders(Pool.ACT)).containsExactly(next));
  }
}
