/** The register of vacancies: what counts as the same dwelling, and lists of homes. */
package dk.hjemvej.housing;
