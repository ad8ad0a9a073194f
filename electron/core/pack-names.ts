import type { Language } from '../../shared/domain/language'
import type { RolePackId } from '../../shared/domain/role-packs'

/** What else such a person is called, or what one looks for when one wants one: a pack is found by these beside its title. */
export const packNames: Readonly<Record<RolePackId, Readonly<Record<Language, readonly string[]>>>> = {
  bookkeeper: {
    en: ['Accounts assistant', 'Accountant', 'Accounts payable', 'Ledger clerk', 'Accounting'],
    fr: ['Aide-comptable', 'Assistant·e de comptabilité', 'Secrétaire comptable', 'Comptabilité'],
  },
  'payroll-clerk': {
    en: ['Payroll officer', 'Wages clerk', 'Payslips, salaries'],
    fr: ['Technicien·ne de paie', 'Comptable paie', 'Bulletins de salaire'],
  },
  'billing-clerk': { en: ['Invoicing clerk', 'Accounts receivable'], fr: ['Facturier·ière', 'Comptable clients', 'Facturation'] },
  collections: { en: ['Credit controller', 'Debt collector', 'Accounts receivable'], fr: ['Credit manager', 'Relance clients', 'Impayés'] },
  'administrative-assistant': {
    en: ['Secretary', 'Admin assistant', 'Office administrator'],
    fr: ['Secrétaire', 'Secrétaire administratif·ve', 'Secrétariat'],
  },
  'executive-assistant': {
    en: ['Personal assistant', 'PA', 'Secretary to the director'],
    fr: ['Secrétaire de direction', 'Office manager'],
  },
  'office-clerk': {
    en: ['General clerk', 'Office junior', 'Back office'],
    fr: ['Employé·e administratif·ve', 'Agent·e administratif·ve', 'Back-office'],
  },
  receptionist: { en: ['Front desk', 'Switchboard operator'], fr: ['Hôte·sse d’accueil', 'Standardiste', 'Réceptionniste'] },
  'medical-secretary': { en: ['Doctor’s receptionist', 'Practice secretary'], fr: ['Assistant·e médical·e', 'Télésecrétaire'] },
  'legal-secretary': { en: ['Law firm assistant', 'Paralegal'], fr: ['Assistant·e juridique', 'Secrétaire d’avocat', 'Clerc de notaire'] },
  'records-clerk': { en: ['Filing clerk', 'Archivist', 'Document controller'], fr: ['Documentaliste', 'Archiviste', 'Classement, GED'] },
  'data-entry': { en: ['Keyboard operator', 'Typist'], fr: ['Agent·e de saisie', 'Dactylo'] },
  'office-supervisor': {
    en: ['Office manager', 'Team leader', 'Administration manager'],
    fr: ['Chef·fe de service', 'Chef·fe d’équipe', 'Responsable administratif·ve'],
  },
  'hr-assistant': {
    en: ['Human resources administrator', 'People assistant', 'Personnel'],
    fr: ['Assistant·e RH', 'Gestion du personnel'],
  },
  'hr-specialist': {
    en: ['Human resources officer', 'Recruiter', 'People partner'],
    fr: ['Chargé·e RH', 'Chargé·e de recrutement', 'Responsable RH'],
  },
  'customer-support': {
    en: ['Customer service', 'Call centre, help desk', 'After-sales'],
    fr: ['Service client', 'Téléconseiller·ère', 'SAV'],
  },
  'sales-administrator': { en: ['Order processing clerk', 'Sales support'], fr: ['ADV', 'Assistant·e commercial·e', 'Commandes clients'] },
  'procurement-clerk': { en: ['Purchasing assistant', 'Buying assistant'], fr: ['Approvisionneur·euse', 'Assistant·e achats'] },
  'purchasing-agent': { en: ['Buyer', 'Procurement officer'], fr: ['Responsable achats'] },
  'stock-clerk': {
    en: ['Warehouse clerk', 'Storekeeper', 'Inventory'],
    fr: ['Magasinier·ière', 'Agent·e de stock', 'Inventaire, réception'],
  },
}
