package dk.hjemvej.casefile;

import java.util.regex.Pattern;

/**
 * The opaque number of one person's case, {@code HF-2026-000123}: the business key of every process
 * of that case, and the only thing about a person that leaves the case record (PATHWAY § 1).
 */
public record CaseNumber(String value) {

  private static final Pattern FORM = Pattern.compile("HF-\\d{4}-\\d{6}");

  public CaseNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Case number: wanted HF-YYYY-NNNNNN, found %d other characters"
              .formatted(value.length()));
    }
  }

  /** Reads a case number; refuses anything but the pattern. */
  public static CaseNumber of(String value) {
    return new CaseNumber(value);
  }

  /** The {@code running}-th case opened, named after the calendar year it was opened in. */
  public static CaseNumber of(int year, long running) {
    return new CaseNumber("HF-%04d-%06d".formatted(year, running));
  }

  @Override
  public String toString() {
    return value;
  }
}
