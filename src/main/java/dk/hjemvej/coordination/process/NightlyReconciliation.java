package dk.hjemvej.coordination.process;

import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.Reconciliation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts places against open cases every night and tells the log what was wrong. */
@Component
class NightlyReconciliation {

  private static final Logger LOG = LoggerFactory.getLogger(NightlyReconciliation.class);

  private final Reconciliation reconciliation;

  NightlyReconciliation(Reconciliation reconciliation) {
    this.reconciliation = reconciliation;
  }

  @Scheduled(cron = "${hjemvej.reconciliation.cron}", zone = "Europe/Copenhagen")
  void reconcile() {
    for (Pool pool : Pool.values()) {
      reconciliation
          .reconcile(pool)
          .forEach(
              finding ->
                  LOG.warn(
                      "Places {}: {}, case {}, {}",
                      finding.pool(),
                      finding.kind(),
                      finding.caseNumber(),
                      finding.repaired() ? "mended" : "needs a person"));
    }
  }
}
