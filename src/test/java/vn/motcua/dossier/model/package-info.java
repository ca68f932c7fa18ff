/** Tests of the dossier's rules. */
@org.jspecify.annotations.NullMarked
package vn.motcua.dossier.model;
