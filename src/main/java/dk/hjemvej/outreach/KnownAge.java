package dk.hjemvej.outreach;

import dk.hjemvej.casefile.AgeBand;
import dk.hjemvej.casefile.ProgrammeAge;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What we know about somebody's age. Only a documented birth date can put a person outside the
 * target group; an estimate does no more than ask for a minor's notification (PATHWAY § 3).
 *
 * @param documented null while no birth date is documented
 */
public record KnownAge(@Nullable AgeBand documented, boolean maybeMinor) {

  public static KnownAge of(
      Optional<LocalDate> birthDate,
      Optional<Integer> estimatedYears,
      LocalDate today,
      ProgrammeAge programme) {
    return birthDate
        .map(born -> programme.bandOf(born, today))
        .map(band -> new KnownAge(band, band.isMinor()))
        .orElseGet(
            () ->
                new KnownAge(
                    null, estimatedYears.filter(years -> years < programme.adult()).isPresent()));
  }
}
