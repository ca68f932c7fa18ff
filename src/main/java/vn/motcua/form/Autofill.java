package vn.motcua.form;

import java.util.function.Function;

/** What is known of a person before anything is typed ({@code x-autofill} in the schema). */
public enum Autofill {
  FULL_NAME("fullName", KnownPerson::fullName),
  IDENTITY_NUMBER("identityNumber", KnownPerson::identityNumber),
  BIRTH_DATE("birthDate", KnownPerson::birthDate),
  GENDER("gender", KnownPerson::gender),
  ADDRESS("address", KnownPerson::address),
  PHONE("phone", KnownPerson::phone),
  EMAIL("email", KnownPerson::email),
  ETHNIC_GROUP("ethnicGroup", KnownPerson::ethnicGroup),
  NATIONALITY("nationality", KnownPerson::nationality);

  private final String word;
  private final Function<KnownPerson, String> value;

  Autofill(String word, Function<KnownPerson, String> value) {
    this.word = word;
    this.value = value;
  }

  /** As schemas write it. */
  public String word() {
    return word;
  }

  /** What is known of that person; empty when it is not. */
  public String of(KnownPerson person) {
    return value.apply(person);
  }
}
