package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.oversight.HousingFigures;
import dk.hjemvej.oversight.OutcomeFigures;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What managers ask about homes and about what becomes of people: numbers only, for team leaders,
 * unit heads and process owners.
 */
@RestController
@RequestMapping("/camunda/api/hjemvej/figures")
class ManagersFigures {

  private final IdentityService identity;
  private final HousingFigures.Register housing;
  private final OutcomeFigures.Register outcomes;
  private final CivilTime time;

  ManagersFigures(
      IdentityService identity,
      HousingFigures.Register housing,
      OutcomeFigures.Register outcomes,
      CivilTime time) {
    this.identity = identity;
    this.housing = housing;
    this.outcomes = outcomes;
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
    Months asked = asked(from, until, () -> thisMonth().withMonth(1));
    return fresh(housing.of(asked.first, asked.last));
  }

  /**
   * What became of those who started CTI.
   *
   * @param from first month of the starts; without it the month the first course of all began
   * @param until last month; what happened later does not count; without it this month
   */
  @GetMapping("/outcomes")
  ResponseEntity<OutcomeFigures> outcomes(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String until) {
    Months asked = asked(from, until, () -> outcomes.first().orElseGet(this::thisMonth));
    return fresh(outcomes.of(asked.first, asked.last));
  }

  private record Months(YearMonth first, YearMonth last) {}

  private Months asked(
      @Nullable String from, @Nullable String until, Supplier<YearMonth> otherwise) {
    if (!Reader.signedIn(identity).isManager()) {
      throw Refused.forManagers();
    }
    Months asked =
        new Months(month(from, "from", otherwise), month(until, "until", this::thisMonth));
    if (asked.last.isBefore(asked.first)) {
      throw Refused.unreadable("until: skal ikke ligge før from.");
    }
    return asked;
  }

  private YearMonth thisMonth() {
    return YearMonth.from(time.today());
  }

  private static <T> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }

  private static YearMonth month(
      @Nullable String text, String name, Supplier<YearMonth> otherwise) {
    try {
      return text == null ? otherwise.get() : YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw Refused.unreadable(name + ": skriv måneden som 2026-01.");
    }
  }

  @ExceptionHandler
  ResponseEntity<CaseScreen.Problem> refused(Refused refused) {
    return CaseScreen.problem(refused.status(), refused.getMessage(), null);
  }
}
