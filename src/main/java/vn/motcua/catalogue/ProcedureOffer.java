package vn.motcua.catalogue;

/**
 * How far an agency is with a procedure.
 *
 * @param published whether it is made public for citizens
 * @param setUp whether dossiers of it are taken in
 * @param withProcess whether the agency, or one above it, laid down an internal process for it
 */
public record ProcedureOffer(
    Procedure procedure, boolean published, boolean setUp, boolean withProcess) {}
