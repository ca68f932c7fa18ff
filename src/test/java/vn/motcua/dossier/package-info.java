/** Tests of dossiers. */
@org.jspecify.annotations.NullMarked
package vn.motcua.dossier;
