package vn.motcua.petition.model;

import org.jspecify.annotations.Nullable;

/**
 * What a petition says and about what.
 *
 * @param proposed what whoever sent it takes it to be; null = did not know
 * @param concern as classified; null until then
 * @param dossier code of the dossier it is about; empty = none
 * @param procedure code of the procedure; empty = none
 * @param procedureName as the procedure was called when the petition came
 */
public record Subject(
    String content,
    @Nullable Concern proposed,
    @Nullable Concern concern,
    String dossier,
    String procedure,
    String procedureName) {

  /** The best that is known. */
  public @Nullable Concern likely() {
    return concern == null ? proposed : concern;
  }

  Subject classified(Concern as) {
    return new Subject(content, proposed, as, dossier, procedure, procedureName);
  }

  Subject with(String more) {
    return new Subject(
        content + "\n\n" + more, proposed, concern, dossier, procedure, procedureName);
  }
}
