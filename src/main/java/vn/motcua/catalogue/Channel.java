package vn.motcua.catalogue;

/**
 * The way a dossier reaches the agency (NĐ 61/2018 art. 16); numbers as in the national exchange.
 */
public enum Channel {
  COUNTER(1),
  ONLINE(2),
  POST(3);

  private final int nationalNumber;

  Channel(int nationalNumber) {
    this.nationalNumber = nationalNumber;
  }

  public int nationalNumber() {
    return nationalNumber;
  }
}
