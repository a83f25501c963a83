package dk.hjemvej.casefile;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who the programme is for, in whole years on a civil date (FACTS T-01, T-02).
 *
 * @param min youngest age that is enrolled
 * @param adult age from which Serviceloven applies instead of Barnets Lov
 * @param youngAdultEnd age from which the older of the two adult bands begins
 * @param max oldest age that is enrolled
 */
@ConfigurationProperties("hjemvej.programme.age")
public record ProgrammeAge(int min, int adult, int youngAdultEnd, int max) {

  public ProgrammeAge {
    if (min <= 0 || min > adult || adult >= youngAdultEnd || youngAdultEnd > max) {
      throw new IllegalArgumentException(
          "hjemvej.programme.age: wanted 0 < min <= adult < young-adult-end <= max, found %d, %d, %d, %d"
              .formatted(min, adult, youngAdultEnd, max));
    }
  }

  /** Whole years on that day; someone born on 29 February turns a year older on 1 March. */
  public static int years(LocalDate birthDate, LocalDate today) {
    if (birthDate.isAfter(today)) {
      throw new IllegalArgumentException("Age: wanted a birth date in the past, found the future");
    }
    return Period.between(birthDate, today).getYears();
  }

  public AgeBand bandOf(LocalDate birthDate, LocalDate today) {
    int years = years(birthDate, today);
    if (years < min) {
      return AgeBand.UNDER_17;
    }
    if (years < adult) {
      return AgeBand.MINOR_17;
    }
    if (years < youngAdultEnd) {
      return AgeBand.AGE_18_24;
    }
    return years <= max ? AgeBand.AGE_25_29 : AgeBand.OVER_29;
  }
}
