package dk.hjemvej.engine;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every night whether plans, variables, timers and due dates say the same. */
@Component
class NightlyConsistency {

  private static final Logger LOG = LoggerFactory.getLogger(NightlyConsistency.class);

  private final List<Consistency> all;

  NightlyConsistency(List<Consistency> all) {
    this.all = all;
  }

  @Scheduled(cron = "${hjemvej.consistency.cron}", zone = "Europe/Copenhagen")
  void look() {
    all.stream()
        .flatMap(one -> one.differences().stream())
        .forEach(difference -> LOG.error("Not consistent: {}", difference));
  }
}
