package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.WorkerLoads;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.oversight.CaseloadFigures;
import dk.hjemvej.oversight.CaseloadFigures.OfWorker;
import dk.hjemvej.oversight.CaseloadFigures.OverrideOfLimit;
import dk.hjemvej.oversight.ReportSettings;
import java.time.YearMonth;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What managers ask about caseloads: of today, and what was decided in the last months. */
@RestController
class CaseloadScreen {

  private final IdentityService identity;
  private final WorkerLoads loads;
  private final CaseloadFigures.Register register;
  private final DisplayNames names;
  private final ReportSettings settings;
  private final CivilTime time;

  CaseloadScreen(
      IdentityService identity,
      WorkerLoads loads,
      CaseloadFigures.Register register,
      DisplayNames names,
      ReportSettings settings,
      CivilTime time) {
    this.identity = identity;
    this.loads = loads;
    this.register = register;
    this.names = names;
    this.settings = settings;
    this.time = time;
  }

  @GetMapping("/camunda/api/hjemvej/figures/caseload")
  ResponseEntity<CaseloadFigures> caseload() {
    if (!Reader.signedIn(identity).isManager()) {
      throw Refused.forManagers();
    }
    YearMonth from = YearMonth.from(time.today()).minusMonths(settings.caseloadMonths() - 1L);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new CaseloadFigures(
                from,
                loads.target(),
                loads.max(),
                loads.today().stream().map(this::named).toList(),
                register.overrides(from).stream().map(this::named).toList(),
                register.changes(from)));
  }

  private OfWorker named(WorkerLoads.Load load) {
    return new OfWorker(
        names.ofUser(load.worker()), load.citizens(), load.weeklyContact(), load.isAbsent());
  }

  private OverrideOfLimit named(OverrideOfLimit one) {
    return new OverrideOfLimit(one.month(), names.ofUser(one.worker()), one.citizens());
  }

  @ExceptionHandler
  ResponseEntity<CaseScreen.Problem> refused(Refused refused) {
    return CaseScreen.problem(refused.status(), refused.getMessage(), null);
  }
}
