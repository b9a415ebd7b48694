-- Who signed, beside the name in print: the entry in the record of people.
alter table core_document_signature add column signer_person ${uuid};
