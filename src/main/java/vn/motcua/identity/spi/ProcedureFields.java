package vn.motcua.identity.spi;

import java.util.List;

/** The fields of procedures to which a role may be limited; provided by who knows the catalogue. */
public interface ProcedureFields {

  /** Names of the fields of procedures in force today, in name order. */
  List<String> names();
}
