package dk.hjemvej.housing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a young person applied for and can live with.
 *
 * @param maxRent DKK a month, what the person wants to pay at most
 * @param household how many will live in the home
 * @param areas wished areas; none means any
 * @param exclusions areas the person cannot live in
 * @param networkArea where the network lives, if known
 * @param since first day of looking: the waiting time counts from here
 * @param mayBeAllocated whether the allocation office approved: only then homes with allocation
 *     right
 */
public record HousingWish(
    Set<HousingSource> sources,
    boolean acute,
    int maxRent,
    int household,
    Set<String> areas,
    Set<String> exclusions,
    @Nullable String networkArea,
    Set<Accessibility> accessibility,
    boolean meetsStudyRequirement,
    LocalDate since,
    boolean mayBeAllocated) {}
