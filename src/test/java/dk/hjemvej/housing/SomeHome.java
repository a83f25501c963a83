package dk.hjemvej.housing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small home in Valby that suits the {@link Wish} below, unless a test says otherwise. */
final class SomeHome {

  private int id = 1;
  private String area = "VALBY";
  private int rent = 2900;
  private int size = 40;
  private int rooms = 1;
  private boolean study;
  private Set<Accessibility> offers = Set.of();
  private LocalDate availableFrom = LocalDate.of(2026, 3, 2);
  private boolean right;
  private Home.State state = Home.State.FREE;

  SomeHome id(int id) {
    this.id = id;
    return this;
  }

  SomeHome area(String area) {
    this.area = area;
    return this;
  }

  SomeHome rent(int rent) {
    this.rent = rent;
    return this;
  }

  SomeHome size(int size) {
    this.size = size;
    return this;
  }

  SomeHome rooms(int rooms) {
    this.rooms = rooms;
    return this;
  }

  SomeHome study(boolean study) {
    this.study = study;
    return this;
  }

  SomeHome offers(Set<Accessibility> offers) {
    this.offers = offers;
    return this;
  }

  SomeHome availableFrom(LocalDate availableFrom) {
    this.availableFrom = availableFrom;
    return this;
  }

  SomeHome right(boolean right) {
    this.right = right;
    return this;
  }

  SomeHome state(Home.State state) {
    this.state = state;
    return this;
  }

  Home build() {
    return new Home(
        id,
        HousingSource.QUARTER_RULE,
        "Boligforening Prøve",
        null,
        "Prøvevej " + id,
        area,
        rent,
        size,
        rooms,
        study,
        offers,
        availableFrom,
        right,
        state);
  }

  /** Somebody who can live anywhere. */
  static final class Wish {

    private Set<HousingSource> sources = Set.of(HousingSource.values());
    private int maxRent = 10_000;
    private int household = 1;
    private Set<String> areas = Set.of();
    private Set<String> exclusions = Set.of();
    private @Nullable String network;
    private Set<Accessibility> needs = Set.of();
    private boolean study;
    private boolean approved = true;

    Wish sources(Set<HousingSource> sources) {
      this.sources = sources;
      return this;
    }

    Wish maxRent(int maxRent) {
      this.maxRent = maxRent;
      return this;
    }

    Wish household(int household) {
      this.household = household;
      return this;
    }

    Wish areas(Set<String> areas) {
      this.areas = areas;
      return this;
    }

    Wish exclusions(Set<String> exclusions) {
      this.exclusions = exclusions;
      return this;
    }

    Wish network(String network) {
      this.network = network;
      return this;
    }

    Wish needs(Set<Accessibility> needs) {
      this.needs = needs;
      return this;
    }

    Wish study(boolean study) {
      this.study = study;
      return this;
    }

    Wish approved(boolean approved) {
      this.approved = approved;
      return this;
    }

    HousingWish build() {
      return new HousingWish(
          sources,
          false,
          maxRent,
          household,
          areas,
          exclusions,
          network,
          needs,
          study,
          LocalDate.of(2026, 1, 5),
          approved);
    }
  }
}
