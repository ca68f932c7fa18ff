/** Một Cửa: the one-stop desk and administrative reform, one package per module. */
@org.jspecify.annotations.NullMarked
package vn.motcua;
