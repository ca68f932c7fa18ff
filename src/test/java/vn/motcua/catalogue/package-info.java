/** Tests of the catalogue. */
@org.jspecify.annotations.NullMarked
package vn.motcua.catalogue;
