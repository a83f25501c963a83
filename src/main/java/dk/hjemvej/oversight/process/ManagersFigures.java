package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.oversight.HousingFigures;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What managers ask about homes: numbers only, for team leaders, unit heads and process owners. */
@RestController
@RequestMapping("/camunda/api/hjemvej/figures")
class ManagersFigures {

  private final IdentityService identity;
  private final HousingFigures.Register housing;
  private final CivilTime time;

  ManagersFigures(IdentityService identity, HousingFigures.Register housing, CivilTime time) {
    this.identity = identity;
    this.housing = housing;
    this.time = time;
  }

  /**
   * Allocated homes, homes out of reach, and funding that waits for referrals.
   *
   * @param from first month, such as 2026-01; without it January of this year
   * @param until last month; without it this month
   */
  @GetMapping("/housing")
  ResponseEntity<HousingFigures> housing(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String until) {
    if (!Reader.signedIn(identity).isManager()) {
      throw Refused.forManagers();
    }
    YearMonth thisMonth = YearMonth.from(time.today());
    YearMonth first = month(from, "from", thisMonth.withMonth(1));
    YearMonth last = month(until, "until", thisMonth);
    if (last.isBefore(first)) {
      throw Refused.unreadable("until: skal ikke ligge før from.");
    }
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(housing.of(first, last));
  }

  private static YearMonth month(@Nullable String text, String name, YearMonth otherwise) {
    try {
      return text == null ? otherwise : YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw Refused.unreadable(name + ": skriv måneden som 2026-01.");
    }
  }

  @ExceptionHandler
  ResponseEntity<CaseScreen.Problem> refused(Refused refused) {
    return CaseScreen.problem(refused.status(), refused.getMessage(), null);
  }
}
