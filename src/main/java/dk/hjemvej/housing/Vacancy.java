package dk.hjemvej.housing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A home as somebody tells us about it, before it is in the register.
 *
 * @param landlord housing association or owner
 * @param reference the landlord's own number of the dwelling, when there is one
 * @param area code of {@link HousingAreas}
 * @param rent DKK a month
 * @param allocationRight whether the municipality allocates it, after an approved application
 */
public record Vacancy(
    HousingSource source,
    String landlord,
    @Nullable String reference,
    String address,
    String area,
    int rent,
    int sizeM2,
    int rooms,
    boolean studyRequirement,
    Set<Accessibility> accessibility,
    LocalDate availableFrom,
    boolean allocationRight) {

  /** A dash and the like instead of a number says that there is none. */
  public Vacancy {
    if (reference != null && plain(reference).isEmpty()) {
      reference = null;
    }
  }

  /** The same dwelling has the same key: the landlord's number of it, else its address. */
  public String identityKey() {
    return reference == null ? addressKey() : plain(landlord) + " # " + plain(reference);
  }

  /** The same landlord's same address, however it is spelled. */
  public String addressKey() {
    return plain(landlord) + " @ " + plain(address);
  }

  /** Whether the register says the same already. */
  public boolean says(Home home) {
    return as(home.id(), home.state()).equals(home);
  }

  /** The home of the register this becomes. */
  public Home as(int unitId, Home.State state) {
    return new Home(
        unitId,
        source,
        landlord,
        reference,
        address,
        area,
        rent,
        sizeM2,
        rooms,
        studyRequirement,
        accessibility,
        availableFrom,
        allocationRight,
        state);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
