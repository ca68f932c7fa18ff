package vn.motcua.catalogue;

/**
 * Which agency works on a step, said so that one process serves many agencies; {@link StepAgencies}
 * finds the agency meant.
 */
public sealed interface StepAgency {

  /** The agency that handles the dossier. */
  record Own() implements StepAgency {}

  /** The People's Committee of the province above the handling agency. */
  record Province() implements StepAgency {}

  /**
   * A department of that province, by what it is called in every province.
   *
   * @param name without the province, {@code Sở Nông nghiệp và Môi trường}
   */
  record ProvincialDepartment(String name) implements StepAgency {}

  /** One agency, whoever handles the dossier. */
  record Named(long agencyId) implements StepAgency {}
}
