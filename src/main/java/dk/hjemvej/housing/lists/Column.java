package dk.hjemvej.housing.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list tells about each home, and how associations head the column. */
enum Column {
  SOURCE("Anvisningskilde", "kilde", "boligtype"),
  LANDLORD(
      "Boligselskab",
      "udlejer",
      "boligorganisation",
      "boligforening",
      "boligselskab eller udlejer",
      "selskab"),
  REFERENCE(
      "Lejemålsnr",
      "lejemålsnummer",
      "lejemål",
      "lejemål nr",
      "lejemålsid",
      "bolignr",
      "bolignummer",
      "reference"),
  ADDRESS("Adresse", "boligens adresse", "adr"),
  AREA("Område", "bydel", "kvarter"),
  RENT(
      "Husleje",
      "leje",
      "månedlig husleje",
      "månedlig leje",
      "mdl husleje",
      "mdl leje",
      "husleje pr måned",
      "husleje pr md",
      "husleje kr",
      "husleje i kr",
      "husleje om måneden"),
  SIZE(
      "Størrelse",
      "m2",
      "m²",
      "kvm",
      "areal",
      "boligareal",
      "størrelse m2",
      "størrelse m²",
      "areal m2",
      "areal m²",
      "kvadratmeter"),
  ROOMS("Værelser", "antal værelser", "rum", "antal rum", "vær"),
  STUDY("Studiepligt", "studiekrav", "kræver studie", "krav om uddannelse", "uddannelseskrav"),
  ACCESSIBILITY("Tilgængelighed", "adgang", "adgangsforhold"),
  AVAILABLE_FROM(
      "Ledig fra",
      "ledig pr",
      "ledig",
      "ledig dato",
      "ledigdato",
      "indflytning",
      "indflytningsdato",
      "overtagelse",
      "overtagelsesdato"),
  ALLOCATION_RIGHT(
      "Anvisningsret", "kommunal anvisning", "kommunens anvisningsret", "anvises af kommunen");

  private final String title;
  private final List<String> headings;

  Column(String title, String... synonyms) {
    this.title = title;
    this.headings = List.of(synonyms);
  }

  /** The heading we ask for. */
  String title() {
    return title;
  }

  /** Whether a list may leave the column out. */
  boolean isOptional() {
    return this == REFERENCE || this == ACCESSIBILITY;
  }

  static Optional<Column> headed(String heading) {
    String plain = plain(heading);
    return Arrays.stream(values())
        .filter(column -> plain(column.title).equals(plain) || column.headings.contains(plain))
        .findFirst();
  }

  /** Without case, units in brackets and punctuation. */
  private static String plain(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[(\\[].*?[)\\]]", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
