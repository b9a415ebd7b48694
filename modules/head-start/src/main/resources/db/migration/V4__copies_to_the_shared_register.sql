-- Who holds which document is kept in one register for all modules now.
insert into core_document_copy (id, version, document, holder, receiver, given_on, way)
select id, 0, document_id, case holder when 'FILE' then 'FILE_ORIGINAL' else holder end, receiver, given_on, way
from hs_document_copy;

drop table hs_document_copy;
