package dk.hjemvej.housing;

import java.time.LocalDate;
import java.util.Set;

/** Homes that nobody could mistake for real ones. */
public final class InventedHomes {

  private InventedHomes() {}

  /** A cheap two-room home without any demands. */
  public static Vacancy home(int number) {
    return home(number, 2_800, LocalDate.of(2026, 4, 1));
  }

  public static Vacancy home(int number, int rent, LocalDate availableFrom) {
    return new Vacancy(
        HousingSource.QUARTER_RULE,
        "Boligselskabet Prøvehjem",
        "P-" + number,
        "Prøvevej " + number,
        "VALBY",
        rent,
        52,
        2,
        false,
        Set.of(),
        availableFrom,
        false);
  }

  /** The same home as an association writes it that has no numbers. */
  public static Vacancy withoutReference(Vacancy home) {
    return new Vacancy(
        home.source(),
        home.landlord(),
        null,
        home.address(),
        home.area(),
        home.rent(),
        home.sizeM2(),
        home.rooms(),
        home.studyRequirement(),
        home.accessibility(),
        home.availableFrom(),
        home.allocationRight());
  }
}
