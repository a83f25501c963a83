package dk.hjemvej.housing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy of the register.
 *
 * @param landlord housing association or owner
 * @param reference the landlord's own number of the dwelling, when there is one
 * @param area code of {@link HousingAreas}
 * @param rent DKK a month
 * @param allocationRight whether the municipality allocates it, after an approved application
 */
public record Home(
    int id,
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
    boolean allocationRight,
    State state) {

  /** Whether it can be offered. */
  public enum State {
    FREE,
    HELD,
    ALLOCATED,
    WITHDRAWN
  }
}
