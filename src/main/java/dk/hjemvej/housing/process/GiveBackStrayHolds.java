package dk.hjemvej.housing.process;

import dk.hjemvej.housing.StrayHolds;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every night for homes that nobody can take, and tells the log which there were. */
@Component
class GiveBackStrayHolds {

  private static final Logger LOG = LoggerFactory.getLogger(GiveBackStrayHolds.class);

  private final StrayHolds strays;

  GiveBackStrayHolds(StrayHolds strays) {
    this.strays = strays;
  }

  @Scheduled(cron = "${hjemvej.reconciliation.cron}", zone = "Europe/Copenhagen")
  void giveBack() {
    List<Integer> homes = strays.release();
    if (!homes.isEmpty()) {
      LOG.warn("Homes {}: held although nobody could take them, mended", homes);
    }
  }
}
