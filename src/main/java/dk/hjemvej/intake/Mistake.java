package dk.hjemvej.intake;

/** Why a registration is closed again; becomes the mark {@code closed_as} of the case. */
public enum Mistake {
  WRONG,
  DUPLICATE
}
