/** Tests of the desk's pages on real dossiers, made through the use cases. */
@org.jspecify.annotations.NullMarked
package vn.motcua.desk;
